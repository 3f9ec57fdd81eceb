// SPDX-License-Identifier: Apache-2.0
package com.example

import io.github.aims4j.Aims
import io.github.aims4j.base.Id
import io.github.aims4j.conformity.RuleSet
import io.github.aims4j.context.Organization
import io.github.aims4j.json.AimsJson
import io.github.aims4j.planning.Risk
import java.time.LocalDate

/** What is never null in Java is not nullable in Kotlin, and an id finds a record of its type. */
fun main() {
  val risk: Risk = Risk.builder().id(Id.of("bias")).title("Unfair refusals").build()
  val aims: Aims =
    Aims.builder()
      .organization(Organization.builder().id(Id.of("bank")).name("Harbour Bank").build())
      .addRisk(risk)
      .build()
  val read: Aims = AimsJson.standard().read(AimsJson.standard().write(aims))
  val title: String? = read.find(Risk::class.java, risk.id()).map { it.title() }.orElse(null)
  check(title == "Unfair refusals") { "Found $title" }
  val messages: List<String> =
    RuleSet.builtIn().assess(read, LocalDate.of(2026, 9, 30)).findings().map { it.message() }
  check(messages.isNotEmpty())
}

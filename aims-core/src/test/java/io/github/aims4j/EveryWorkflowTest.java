// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.aims4j.transition.Workflow;
import io.github.aims4j.transition.WorkflowContract;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * No workflow is without its table of the state product, its properties and its drawing: each has a
 * test of the contract that demands them.
 */
class EveryWorkflowTest {

  private static final JavaClasses ALL = new ClassFileImporter().importPackages("io.github.aims4j");

  /**
   * What three workflows have in common, and the steps of the life cycle without gates, which have
   * a table and properties of their own.
   */
  private static final Set<String> PARTS =
      Set.of("io.github.aims4j.transition.DocumentControl", "io.github.aims4j.operation.LifeCycle");

  private static Set<String> names(Predicate<JavaClass> which) {
    return ALL.stream().filter(which).map(JavaClass::getName).collect(Collectors.toSet());
  }

  private static boolean makesAWorkflow(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.tryGetMethod("workflow")
            .filter(method -> method.getModifiers().contains(JavaModifier.STATIC))
            .filter(method -> method.getRawReturnType().isEquivalentTo(Workflow.class))
            .isPresent();
  }

  @Test
  void eachWorkflowKeepsTheContract() {
    Set<String> workflows = names(EveryWorkflowTest::makesAWorkflow);

    assertThat(workflows).containsAll(PARTS);
    workflows.removeAll(PARTS);
    assertThat(names(type -> type.isAssignableTo(WorkflowContract.class)))
        .contains(WorkflowContract.class.getName())
        .containsAll(workflows.stream().map(name -> name + "Test").toList())
        .hasSize(workflows.size() + 1);
  }
}

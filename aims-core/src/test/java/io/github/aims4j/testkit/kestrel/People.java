package io.github.aims4j.testkit.kestrel;

import static io.github.aims4j.testkit.kestrel.Kit.FIRM;
import static io.github.aims4j.testkit.kestrel.Kit.OFFICE;
import static io.github.aims4j.testkit.kestrel.Kit.STUDIO;
import static io.github.aims4j.testkit.kestrel.Kit.day;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.Register;
import io.github.aims4j.context.Organization;
import io.github.aims4j.context.Site;
import io.github.aims4j.standard.AiRole;

/** The firm, its people, those who work for it, and its register. */
final class People {

  private People() {}

  static void addTo(Aims.Builder aims) {
    aims.organization(organization());
    aims.addRegister(register());
    aims.addParty(
        Party.builder()
            .id(FIRM)
            .name("Kestrel Architects")
            .type(Party.Type.ORGANIZATION)
            .contact("studio@kestrel-architects.example")
            .build());
    aims.addParty(unit(STUDIO, "Studio (ten architects, technologists and graduates)"));
    aims.addParty(unit(OFFICE, "Office (four people: practice, accounts, administration)"));
    aims.addParty(person(Kit.MAEVE, "Maeve Tierney, principal", FIRM, "maeve"));
    aims.addParty(person(Kit.CONOR, "Conor Lavelle, associate", STUDIO, "conor"));
    aims.addParty(person(Kit.UNA, "Una Brannigan, practice manager", OFFICE, "una"));
    aims.addParty(person(Kit.PIOTR, "Piotr Wolny, project architect", STUDIO, "piotr"));
    aims.addParty(person(Kit.GRACE, "Grace Adeyemi, technologist", STUDIO, "grace"));
    aims.addParty(person(Kit.RUAIRI, "Ruairi Keane, graduate", STUDIO, "ruairi"));
    aims.addParty(person(Kit.SILE, "Sile Doran, administrator", OFFICE, "sile"));
    aims.addParty(
        Party.builder()
            .id(Kit.SANDVIG)
            .name("Henrik Sandvig, independent auditor")
            .type(Party.Type.PERSON)
            .contact("henrik@sandvig-audit.example")
            .addNote("Engaged for two days a year; gives the firm no advice.")
            .build());
    aims.addParty(
        Party.builder()
            .id(Id.of("p-lantern"))
            .name("Lantern Office IT")
            .type(Party.Type.ORGANIZATION)
            .contact("desk@lantern-it.example")
            .build());
  }

  private static Organization organization() {
    return Organization.builder()
        .id(Id.of("org-kestrel"))
        .name("Kestrel Architects")
        .addAiRole(AiRole.CUSTOMER)
        .addAiRole(AiRole.USER)
        .sector("Architecture")
        .size("14 people")
        .addSite(
            Site.builder()
                .name("Tanners Yard")
                .address("7 Tanners Yard, Dunmarrow")
                .jurisdiction("IE")
                .addActivity("Design, tender and site inspection of buildings")
                .build())
        .build();
  }

  private static Register register() {
    return Register.builder()
        .id(Id.of("reg-office-2026"))
        .title("Kestrel's spreadsheet of tools, risks and changes")
        .asOf(day("2026-01-30"))
        .addAttribute("name")
        .addAttribute("purpose")
        .addAttribute("owner")
        .build();
  }

  private static Party unit(Id<Party> id, String name) {
    return Party.builder().id(id).name(name).type(Party.Type.UNIT).partOf(FIRM).build();
  }

  private static Party person(Id<Party> id, String name, Id<Party> partOf, String mailbox) {
    return Party.builder()
        .id(id)
        .name(name)
        .type(Party.Type.PERSON)
        .partOf(partOf)
        .contact(mailbox + "@kestrel-architects.example")
        .build();
  }
}

package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.HarbourExport.kept;
import static io.github.aims4j.testkit.harbour.HarbourExport.row;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.Register;
import java.time.LocalDate;
import java.util.List;

/** The people and units of Harbour Bank, and the registers that it kept before. */
final class HarbourParties {

  private HarbourParties() {}

  static void addTo(Aims.Builder aims) {
    units(aims);
    management(aims);
    specialists(aims);
    audit(aims);
    registers(aims);
  }

  private static void units(Aims.Builder aims) {
    aims.addParty(
        Party.builder()
            .id(Id.of("board"))
            .name("Management board")
            .type(Party.Type.UNIT)
            .contact("board.office@harbour-bank.example")
            .addNote("Four members; Lena Brandt chairs it, Tom Visser answers for risk.")
            .source(row(401, "type", "Org type", "Gremium / body"))
            .addEvidence(
                kept(
                    "Rules of procedure of the management board",
                    "2024/board-rules-2024-01.pdf",
                    "5c1d0e77a2b94f10",
                    "2024-02-05",
                    "legal-counsel-felix-adler",
                    LocalDate.of(2027, 1, 31)))
            .build());
    aims.addParty(unit("credit-unit", "Credit", "board"));
    aims.addParty(unit("data-science-unit", "Data Science", "board"));
    aims.addParty(unit("model-risk-unit", "Model Risk", "board"));
    aims.addParty(unit("internal-audit-unit", "Internal Audit", "board"));
    aims.addParty(unit("customer-care-unit", "Customer Care", "board"));
    aims.addParty(unit("legal-unit", "Legal and Privacy", "board"));
    aims.addParty(unit("procurement-unit", "Procurement", "operations-unit"));
    aims.addParty(unit("operations-unit", "Operations and IT", "board"));
    aims.addParty(unit("hr-unit", "Human Resources", "board"));
  }

  private static void management(Aims.Builder aims) {
    aims.addParty(person("ceo-lena-brandt", "Lena Brandt", "board", "lena.brandt"));
    aims.addParty(person("cro-tom-visser", "Tom Visser", "board", "tom.visser"));
    aims.addParty(
        person("aims-manager-ines-okafor", "Ines Okafor", "model-risk-unit", "ines.okafor"));
    aims.addParty(person("head-credit-petra-lang", "Petra Lang", "credit-unit", "petra.lang"));
    aims.addParty(
        person("head-data-science-jun-park", "Jun Park", "data-science-unit", "jun.park"));
    aims.addParty(
        person("care-lead-noor-jansen", "Noor Jansen", "customer-care-unit", "noor.jansen"));
    aims.addParty(person("hr-lead-eva-stern", "Eva Stern", "hr-unit", "eva.stern"));
    aims.addParty(person("procurement-lead-ida-holm", "Ida Holm", "procurement-unit", "ida.holm"));
  }

  private static void specialists(Aims.Builder aims) {
    aims.addParty(
        person("ml-engineer-sara-nowak", "Sara Nowak", "data-science-unit", "sara.nowak"));
    aims.addParty(person("data-engineer-omar-said", "Omar Said", "data-science-unit", "omar.said"));
    aims.addParty(person("dpo-marek-haas", "Marek Haas", "legal-unit", "marek.haas"));
    aims.addParty(person("ciso-aylin-demir", "Aylin Demir", "operations-unit", "aylin.demir"));
    aims.addParty(person("legal-counsel-felix-adler", "Felix Adler", "legal-unit", "felix.adler"));
    aims.addParty(person("credit-officer-jan-bos", "Jan Bos", "credit-unit", "jan.bos"));
  }

  private static void audit(Aims.Builder aims) {
    aims.addParty(
        person("auditor-ruth-keller", "Ruth Keller", "internal-audit-unit", "ruth.keller"));
    aims.addParty(
        person("auditor-paul-meijer", "Paul Meijer", "internal-audit-unit", "paul.meijer"));
    aims.addParty(
        Party.builder()
            .id(Id.of("audit-firm-brandis"))
            .name("Brandis Audit Partners")
            .type(Party.Type.ORGANIZATION)
            .contact("office@brandis-audit.example")
            .addNote("Audits the internal audit itself, once a year.")
            .build());
    aims.addParty(
        Party.builder()
            .id(Id.of("auditor-tove-lindahl"))
            .name("Tove Lindahl")
            .type(Party.Type.PERSON)
            .partOf(Id.of("audit-firm-brandis"))
            .contact("tove.lindahl@brandis-audit.example")
            .build());
  }

  private static Party unit(String id, String name, String partOf) {
    return Party.builder()
        .id(Id.of(id))
        .name(name)
        .type(Party.Type.UNIT)
        .partOf(Id.of(partOf))
        .build();
  }

  private static Party person(String id, String name, String unit, String mailbox) {
    return Party.builder()
        .id(Id.of(id))
        .name(name)
        .type(Party.Type.PERSON)
        .partOf(Id.of(unit))
        .contact(mailbox + "@harbour-bank.example")
        .build();
  }

  private static void registers(Aims.Builder aims) {
    aims.addRegister(
        Register.builder()
            .id(Id.of("grc-export-2026"))
            .title("Export of the earlier GRC tool, January 2026")
            .asOf(LocalDate.of(2026, 1, 31))
            .attributes(
                List.of(
                    "name",
                    "title",
                    "type",
                    "description",
                    "purpose",
                    "owner",
                    "status",
                    "stage",
                    "date",
                    "due",
                    "version",
                    "weight",
                    "value",
                    "nextReview",
                    "nextReevaluation"))
            .addNote("The tool was switched off on 2026-02-28. The export is its last state.")
            .build());
    aims.addRegister(
        Register.builder()
            .id(Id.of("model-list-2023"))
            .title("Model list of Data Science, 2023")
            .asOf(LocalDate.of(2023, 12, 15))
            .attributes(List.of("name", "owner"))
            .source(row(402, "title", "Source system", "Modellliste_DS_final.xlsx"))
            .addNote(
                "A spreadsheet with eleven lines; it was loaded into the GRC tool " + "in 2024.")
            .addEvidence(
                kept(
                    "The spreadsheet as it was loaded",
                    "2024/model-list-2023.xlsx",
                    "b07c55e9121f4ad8",
                    "2024-03-11",
                    "aims-manager-ines-okafor",
                    LocalDate.of(2030, 12, 31)))
            .build());
  }
}

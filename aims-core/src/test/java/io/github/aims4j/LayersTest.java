// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The check of layers finds what it is for, in classes made for this test. */
class LayersTest {

  private static final String ROOT = "io.github.aims4j.layers";

  @Test
  void reportsAPermitsListAnAnnotationAndASignatureThatPointUpwards() {
    Layers layers =
        new Layers(
            List.of("ground", "upper"),
            type ->
                type.getPackageName().startsWith(ROOT)
                    ? type.getPackageName().substring(ROOT.length() + 1)
                    : Layers.OUTSIDE);

    assertThat(layers.violations(new ClassFileImporter().importPackages(ROOT)))
        .containsExactly(
            ROOT + ".ground.CarriesMark names " + ROOT + ".upper.Mark",
            ROOT + ".ground.PermitsUpwards names " + ROOT + ".upper.Above",
            ROOT + ".ground.ReturnsAbove names " + ROOT + ".upper.Above");
  }
}

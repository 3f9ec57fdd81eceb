// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FileTroubleTest {

  @Test
  void statesTheReasonWithoutClassNames() {
    assertThat(FileTrouble.reason(new AccessDeniedException("a.csv")))
        .isEqualTo("a.csv: access is denied");
    assertThat(FileTrouble.reason(new NoSuchFileException("a.csv")))
        .isEqualTo("a.csv: no such file or folder");
    assertThat(
            FileTrouble.reason(new FileSystemException("a.csv", null, "No space left on device")))
        .isEqualTo("a.csv: No space left on device");
    assertThat(FileTrouble.reason(new IOException("There is no folder b.")))
        .isEqualTo("There is no folder b");
  }
}

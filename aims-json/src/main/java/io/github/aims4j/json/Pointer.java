package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JSON pointer (RFC 6901) of a place in a document. Only one deep within an extension is longer
 * than {@value #LONGEST} characters, and its middle is replaced by three dots: names from outside
 * are as long as somebody makes them.
 */
final class Pointer {

  /** The greatest length of a pointer, without the dots. */
  static final int LONGEST = 1_000;

  private static final int HALF = LONGEST / 2;

  /** The segments, the innermost first. */
  private final List<String> segments = new ArrayList<>();

  private Pointer() {}

  /** Returns the pointer to what a parser or a generator is at. */
  static String to(JsonStreamContext place) {
    Pointer pointer = new Pointer();
    for (@Nullable JsonStreamContext each = place; each != null; each = each.getParent()) {
      pointer.addSegmentOf(each);
    }
    return pointer.joined();
  }

  private void addSegmentOf(JsonStreamContext context) {
    if (context.inObject() && context.hasCurrentName()) {
      segments.add(context.getCurrentName());
    } else if (context.inArray() && context.hasCurrentIndex()) {
      segments.add(Integer.toString(context.getCurrentIndex()));
    }
  }

  private String joined() {
    StringBuilder head = new StringBuilder();
    int outermost = segments.size() - 1;
    while (outermost >= 0 && head.length() <= LONGEST) {
      head.append('/').append(escaped(segments.get(outermost)));
      outermost--;
    }
    if (outermost < 0 && head.length() <= LONGEST) {
      return head.toString();
    }
    return withoutMiddle(head);
  }

  private String withoutMiddle(StringBuilder head) {
    StringBuilder tail = new StringBuilder();
    for (int i = 0; i < segments.size() && tail.length() < HALF; i++) {
      tail.insert(0, "/" + escaped(segments.get(i)));
    }
    return head.substring(0, afterCharacter(head, HALF))
        + "..."
        + tail.substring(afterCharacter(tail, Math.max(0, tail.length() - HALF)));
  }

  /** An index that does not part the halves of a character. */
  private static int afterCharacter(StringBuilder text, int index) {
    return index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index))
        ? index + 1
        : index;
  }

  /** Of a long name no more is escaped than can be shown. */
  private static String escaped(String name) {
    String shown = name.length() <= LONGEST ? name : cut(name);
    return shown.replace("~", "~0").replace("/", "~1");
  }

  private static String cut(String name) {
    return name.substring(0, HALF) + name.substring(name.length() - HALF);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.codegen;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.ValueTree;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Javadoc comment as plain text, for the description in a schema. */
final class Description {

  private static final Pattern ENTITY = Pattern.compile("&(lt|gt|amp|quot|nbsp|#([0-9]+));");
  private static final String RETURNS = "Returns ";

  private Description() {}

  /** Returns the first paragraph of a comment, without {@code Returns} at its beginning. */
  static String of(List<? extends DocTree> body) {
    StringBuilder text = new StringBuilder();
    for (DocTree part : body) {
      if (part instanceof StartElementTree element && isBlock(element)) {
        break;
      }
      text.append(plain(part));
    }
    String sentence = text.toString().strip().replaceAll("\\s+", " ");
    return sentence.startsWith(RETURNS)
        ? capitalized(sentence.substring(RETURNS.length()))
        : sentence;
  }

  private static boolean isBlock(StartElementTree element) {
    String name = element.getName().toString().toLowerCase(Locale.ROOT);
    return List.of("p", "pre", "ul", "ol", "table").contains(name);
  }

  private static String plain(DocTree part) {
    if (part instanceof TextTree text) {
      return text.getBody();
    } else if (part instanceof LiteralTree literal) {
      return literal.getBody().getBody();
    } else if (part instanceof EntityTree entity) {
      return unescaped(entity.toString());
    } else if (part instanceof LinkTree link) {
      return link.getLabel().isEmpty()
          ? named(link.getReference().getSignature())
          : of(link.getLabel());
    } else if (part instanceof ValueTree value) {
      return value.getReference() == null ? "" : named(value.getReference().getSignature());
    }
    return "";
  }

  /** Of {@code Type#member(…)} it is {@code Type.member}. */
  private static String named(String signature) {
    return signature.replaceAll("\\(.*\\)", "").replaceAll("^#", "").replace('#', '.');
  }

  private static String unescaped(String entity) {
    Matcher matcher = ENTITY.matcher(entity);
    if (!matcher.matches()) {
      return entity;
    }
    return switch (matcher.group(1)) {
      case "lt" -> "<";
      case "gt" -> ">";
      case "amp" -> "&";
      case "quot" -> "\"";
      case "nbsp" -> " ";
      default -> Character.toString(Integer.parseInt(matcher.group(2)));
    };
  }

  private static String capitalized(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}

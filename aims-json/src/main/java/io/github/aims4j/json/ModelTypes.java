// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.crosswalk.Framework;
import io.github.aims4j.standard.Provision;
import java.util.function.Function;

/** Every type of the model that is JSON by itself, with its reader and writer. */
final class ModelTypes {

  /** Takes the types, one by one. */
  interface Visitor {

    /** Takes a type of values. */
    <T> void value(Class<T> type, ValueReader<? extends T> reader, ValueWriter<? super T> writer);

    /** Takes a type of values that can be the keys of a map. */
    <T> void key(Class<T> type, Function<String, T> parse, Function<T, String> text);
  }

  private ModelTypes() {}

  /** Hands the types to a visitor. */
  static void each(Visitor visitor) {
    Codecs.types().forEach(type -> object(type, visitor));
    Codecs.words().forEach(codec -> word(codec, visitor));
    id(Id.class, visitor);
    visitor.value(PartialDate.class, PartialDateCodec.INSTANCE, PartialDateCodec.INSTANCE);
    visitor.key(PartialDate.class, PartialDate::parse, PartialDate::toString);
    visitor.value(Framework.class, FrameworkCodec.INSTANCE, FrameworkCodec.INSTANCE);
    visitor.value(Provision.class, ProvisionCodec.INSTANCE, ProvisionCodec.INSTANCE);
    visitor.value(Extension.class, ExtensionReader::read, ExtensionWriter::write);
    visitor.value(
        Extensions.class, ExtensionReader::readExtensions, ExtensionWriter::writeExtensions);
  }

  private static <T> void object(Class<T> type, Visitor visitor) {
    visitor.value(type, AimsJson.reader(type), AimsJson.writer(type));
  }

  private static <E extends Enum<E>> void word(EnumCodec<E> codec, Visitor visitor) {
    visitor.value(codec.type(), codec, codec);
    visitor.key(codec.type(), codec::parse, codec::word);
  }

  // The class of ids has no type argument; that of a record does not matter to the text of its id.
  @SuppressWarnings({"rawtypes", "unchecked"})
  private static void id(Class type, Visitor visitor) {
    visitor.value(type, (ValueReader) IdCodec.any(), (ValueWriter) IdCodec.any());
    visitor.key((Class<Id<?>>) type, text -> Id.of(text), Id::value);
  }
}

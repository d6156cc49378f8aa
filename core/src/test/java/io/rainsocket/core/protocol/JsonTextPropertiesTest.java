package io.rainsocket.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;

class JsonTextPropertiesTest {

    @Property
    void any_string_comes_back(@ForAll String value) throws ProtocolException {
        assertThatItComesBack(value);
    }

    @Property
    void strings_full_of_escapes_come_back(
            @ForAll
                    @Chars({'"', '\\', 'u', '0', '\b', '\n', '\ud800', '\udc00'})
                    @CharRange(from = '\u0000', to = '\u0021')
                    String value)
            throws ProtocolException {
        assertThatItComesBack(value);
    }

    private static void assertThatItComesBack(String value) throws ProtocolException {
        String json = JsonTexts.quoted(value);
        JsonText.validate(json);
        assertThat(JsonText.unquote(json)).isEqualTo(value);
    }
}

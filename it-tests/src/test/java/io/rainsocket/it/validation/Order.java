package io.rainsocket.it.validation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.List;

/** What customers fill in. */
public record Order(@NotBlank @Looked String text, @Valid Address address, List<@Valid Line> lines) {

    /** Where it goes. */
    public record Address(@NotBlank String city) {}

    /** How much of something. */
    public record Line(@Positive int amount) {}
}

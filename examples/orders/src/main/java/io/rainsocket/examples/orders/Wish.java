package io.rainsocket.examples.orders;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/** What a customer asks for. */
public record Wish(@NotBlank @Size(max = 60) String item, @Positive @Max(99) int amount) {}

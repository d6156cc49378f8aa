package io.rainsocket.it.validation;

import jakarta.validation.constraints.NotBlank;

/** The {@code auth} object. */
public record Login(@NotBlank String name) {}

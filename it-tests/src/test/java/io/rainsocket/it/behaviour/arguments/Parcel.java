package io.rainsocket.it.behaviour.arguments;

import java.util.List;

/** A record with binary values at several depths. */
public record Parcel(String label, byte[] content, List<byte[]> extras) {}

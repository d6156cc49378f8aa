package io.rainsocket.it.anywhere;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Switches JAX-RS on. */
@ApplicationPath("/rest")
public class RestApplication extends Application {}

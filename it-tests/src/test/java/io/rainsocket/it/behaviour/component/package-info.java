/** Beans under a component: on the package, on a class, and one with an absolute name. */
@Component(id = "notes", version = "1.0")
package io.rainsocket.it.behaviour.component;

import io.rainsocket.Component;

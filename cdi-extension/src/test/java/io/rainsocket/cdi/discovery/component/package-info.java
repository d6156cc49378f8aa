/** A package that is a component. */
@Component(id = "news", version = "2.0")
package io.rainsocket.cdi.discovery.component;

import io.rainsocket.Component;

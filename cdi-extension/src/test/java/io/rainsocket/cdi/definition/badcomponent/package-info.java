/** A package whose component has a version that is none. */
@Component(id = "news", version = "2/0")
package io.rainsocket.cdi.definition.badcomponent;

import io.rainsocket.Component;

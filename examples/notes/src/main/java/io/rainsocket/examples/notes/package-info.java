/** RAIN's notes component: its channel {@code notes} is {@code /notes/1.0/notes} on the wire. */
@Component(id = "notes", version = "1.0")
package io.rainsocket.examples.notes;

import io.rainsocket.Component;

/**
 * The application that the behaviour suites talk to: a package for each theme, small beans that do one thing and tell the client what
 * they saw. It is packaged as users package theirs, without any descriptor.
 */
package io.rainsocket.it.behaviour;

/**
 * The codes that denote a person: their form and check characters, how a tax code is made, and the
 * search for codes that must not stand in a file. No value leaves this package in a message.
 */
@NullMarked
package it.sprint.warehouse.person;

import org.jspecify.annotations.NullMarked;

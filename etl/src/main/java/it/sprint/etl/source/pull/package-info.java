/** What pulling from a partner's API and from a partner's database have in common. */
@NullMarked
package it.sprint.etl.source.pull;

import org.jspecify.annotations.NullMarked;

/**
 * Pulls records from a partner's REST API, page by page.
 *
 * <p>The protocol, which the partner implements:
 *
 * <pre>
 * GET {base}{path}?updated_since=2023-04-01T10:00:00Z&amp;limit=200&amp;cursor=…
 * Authorization: Bearer {token}
 * Accept: application/json
 *
 * 200 {"items": [{…}, …], "next": "…" | null, "server_time": "2023-04-01T12:00:00Z"}
 * </pre>
 *
 * <ul>
 *   <li>{@code updated_since}: only records changed at or after this moment of the server's clock;
 *       left out when everything is asked for. A deleted record is a changed one and comes with its
 *       deletion flag.
 *   <li>{@code cursor}: where to go on, exactly as the previous page's {@code next} said; left out
 *       for the first page. {@code next} is null on the last page.
 *   <li>{@code server_time}: the server's own time, with offset, when it made the page. The next
 *       pull asks from the first page's time minus an overlap, so clocks need not agree.
 *   <li>Records may move between pages and come twice while they are read: the last version by
 *       their own time of change is kept.
 *   <li>429 and 503 may say in {@code Retry-After} (seconds or HTTP-date) when to ask again; 410
 *       says that a cursor has expired and the pull begins again; 401 and 403 that the token is not
 *       good. Redirects are never followed, since the token must not travel.
 * </ul>
 */
@NullMarked
package it.sprint.etl.source.rest;

import org.jspecify.annotations.NullMarked;

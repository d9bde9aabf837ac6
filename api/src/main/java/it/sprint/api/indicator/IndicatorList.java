package it.sprint.api.indicator;

import it.sprint.api.edition.Edition;
import java.util.List;

/** What every indicator of the fund came to in a period, and since the beginning until its end. */
record IndicatorList(
    Edition edition,
    String calendar,
    List<String> calendars,
    IndicatorPeriod period,
    List<IndicatorPeriod> periods,
    List<IndicatorEntry> indicators) {}

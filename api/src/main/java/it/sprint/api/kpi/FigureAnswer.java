package it.sprint.api.kpi;

import java.util.List;
import java.util.Map;

/** The figures of one KPI for one request, with the passport that they share. */
public record FigureAnswer(
    KpiEntry kpi,
    String calendar,
    List<String> breakdowns,
    Map<String, String> filters,
    List<Figure> figures,
    Passport passport) {}

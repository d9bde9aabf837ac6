package it.sprint.warehouse.kpi;

import it.sprint.warehouse.feed.Text;

/**
 * Whom or what a figure is about, who may ask for it, and how it is protected when it leaves the
 * warehouse.
 */
public record Population(String id, Text name, Audience audience, Text protection) {}

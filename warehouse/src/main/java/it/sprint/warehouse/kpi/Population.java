package it.sprint.warehouse.kpi;

import it.sprint.warehouse.feed.Text;

/** Whom or what a figure is about, and how it is protected when it leaves the warehouse. */
public record Population(String id, Text name, Text protection) {}

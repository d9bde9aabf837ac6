package it.sprint.warehouse.reference;

/** How one version of the nomenclature calls and defines a need or service. */
public record Wording(
    int version, String nameIt, String nameEn, String definitionIt, String definitionEn) {}

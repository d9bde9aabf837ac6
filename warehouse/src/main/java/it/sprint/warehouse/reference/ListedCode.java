package it.sprint.warehouse.reference;

/** A code of a list with its name in both languages. */
public record ListedCode(String code, String nameIt, String nameEn) {}

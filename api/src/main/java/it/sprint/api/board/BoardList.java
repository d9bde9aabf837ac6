package it.sprint.api.board;

import it.sprint.api.edition.Edition;
import java.util.List;

/** All boards, and the edition that answers for them. */
record BoardList(Edition edition, List<BoardEntry> boards) {}

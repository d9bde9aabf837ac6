package it.sprint.warehouse.feed;

import java.util.List;

/**
 * A rule over the rows of one delivery that have something in common, such as the stays of one
 * guest. Whoever applies it brings the rows of a group together; the rule judges them.
 */
public sealed interface GroupRule extends Rule permits KnownParent, NoOverlap, NotShared {

  /** The kinds of records that make up a group; the first one is judged. */
  List<GroupPart> parts();

  /** The members of one group that break the rule, whatever their order. */
  List<GroupMember> broken(List<GroupMember> group);
}

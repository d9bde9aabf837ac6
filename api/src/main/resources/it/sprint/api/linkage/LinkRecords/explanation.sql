select link_explanation.explanation
from ops.link_explanation as link_explanation
where link_explanation.record_a = cast(:a as char(32)) and link_explanation.record_b = cast(:b as char(32))

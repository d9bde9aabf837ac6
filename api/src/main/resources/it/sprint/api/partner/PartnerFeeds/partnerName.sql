select organization.name
from reference.organization as organization
where organization.organization_code = :partner

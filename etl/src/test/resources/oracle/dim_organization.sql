-- Each organisation.
select organization_code, name, kind from mart.dim_organization where organization_key <> 0
-- equals
select organization_code, name, kind from reference.organization

-- What people would enter in the pages around the months that are invented, by the demo's manager; nothing where
-- something is entered already.
with manager as (
    select account_key from app.account
    where username = 'manager' and not exists (select from app.council_action) and not exists (select from app.indicator_target)
),

action as (
    insert into app.council_action (
        council_action, version, title, organization_code, decided_on, due_on, done_on, is_withdrawn, account_key
    )
    select
        entered.action,
        1,
        entered.title,
        entered.organization,
        current_date - entered.decided,
        current_date - entered.due,
        current_date - entered.done,
        false,
        manager.account_key
    from manager
    cross join (
        values
        (1, 'Sportello unico per la tessera sanitaria', 'asl-bt', 330, 240, 250),
        (2, 'Calendario comune dei corsi di italiano', 'cpia-bat', 330, 210, 180),
        (3, 'Elenco aggiornato dei mediatori', 'etnie', 200, 110, 115),
        (4, 'Protocollo sulla presa in carico delle persone vulnerabili', 'oasi2', 200, 40, null),
        (5, 'Incontri informativi nei centri', 'nova', 60, -60, null)
    ) as entered (action, title, organization, decided, due, done)
),

goal as (
    insert into app.indicator_target (indicator, kpi, calendar, period, version, value, valid_from, account_key)
    select
        entered.indicator,
        entered.kpi,
        'quarter',
        to_char(current_date + entered.days, 'YYYY"-Q"Q'),
        1,
        entered.value,
        current_date - 360,
        manager.account_key
    from manager
    cross join (
        values
        ('B.ii', null, -180, 500),
        ('B.ii', null, 90, 900),
        ('B.ii.1', null, 90, 500),
        ('B.iii', null, 90, 6),
        ('O.1.2', null, 90, 120),
        ('O.2.3', null, 90, 950),
        ('R.2.8', null, 90, 60),
        (null, 'persons-served', -90, 300),
        (null, 'persons-served', 0, 320),
        (null, 'needs-met-rate', 0, 60),
        (null, 'operators-trained', 0, 40)
    ) as entered (indicator, kpi, days, value)
)

insert into app.indicator_value (
    indicator, period, version, value, comment, document_name, document_type, document_sha256, document, account_key
)
select
    entered.indicator,
    to_char(current_date + entered.days, 'YYYY"-Q"Q'),
    1,
    entered.value,
    'Dato inventato per la demo',
    'verbale-inventato.pdf',
    'application/pdf',
    encode(sha256(convert_to('%PDF-1.4 (documento inventato per la demo)', 'UTF8')), 'hex'),
    convert_to('%PDF-1.4 (documento inventato per la demo)', 'UTF8'),
    manager.account_key
from manager
cross join (
    values ('O.1.4', -180, 12), ('O.2.2', -180, 3), ('O.2.2', -90, 2), ('O.2.4', -90, 1)
) as entered (indicator, days, value)

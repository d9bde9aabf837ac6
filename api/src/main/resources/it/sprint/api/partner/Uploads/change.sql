update app.upload
set
    state = :state,
    delivered_at = :deliveredAt
where upload_id = :id and state = 'checked'

insert into app.upload (
    upload_id, feed, account_key, file_name, byte_count, sha256, checked_at, expires_at, state, corrects, report
)
values (
    :id, :feed, :account, :name, :bytes, :sha256, :checkedAt, :expiresAt, :state, :corrects, cast(:report as jsonb)
)

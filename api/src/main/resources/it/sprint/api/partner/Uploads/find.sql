select upload.*
from app.upload as upload
where upload.upload_id = :id

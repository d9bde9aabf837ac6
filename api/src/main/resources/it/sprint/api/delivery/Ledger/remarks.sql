select
    delivery_remark.delivery_key,
    delivery_remark.code,
    delivery_remark.column_name,
    delivery_remark.text_it,
    delivery_remark.text_en
from ops.delivery_remark as delivery_remark
where delivery_remark.delivery_key in (:keys)
order by delivery_remark.code, delivery_remark.column_name

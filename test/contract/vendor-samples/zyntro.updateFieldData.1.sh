curl -X POST https://app.zyntrohq.com/apis/v2/public/crm/updateFieldData \
-H "Content-Type: application/json" \
-d '{
"api_key": "your_zyntro_api_key",
"developer_secret": "your_developer_secret",
"org_id": "your-org-uuid",
"contact_id": "contact-uuid",
"fields": {
"autoEngage": 0,
"status": "Warm",
"tags": "vip,priority"
}
}'

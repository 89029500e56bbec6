curl -X POST https://app.zyntrohq.com/apis/v2/public/crm/addContactsFull \
-H "Content-Type: application/json" \
-d '{
"api_key": "YOUR_API_KEY",
"developer_secret": "YOUR_DEVELOPER_SECRET",
"org_id": "YOUR_ORG_ID",
"member_id": "YOUR_MEMBER_ID",
"mode": "upsert",
"contact": {
"firstName": "Jane",
"lastName": "Smith",
"primaryEmail": "[email protected]",
"source": "API Import",
"status": "Active"
},
"entity": {
"name": "Acme Corp",
"status": "Active"
}
}'

const response = await fetch(
'https://app.zyntrohq.com/apis/v2/public/crm/updateFieldData',
{
method: 'POST',
headers: { 'Content-Type': 'application/json' },
body: JSON.stringify({
api_key: 'your_zyntro_api_key',
developer_secret: 'your_developer_secret',
org_id: 'your-org-uuid',
contact_id: 'contact-uuid',
fields: {
autoEngage: 0,
status: 'Warm',
tags: 'vip,priority',
},
}),
}
);
const result = await response.json();

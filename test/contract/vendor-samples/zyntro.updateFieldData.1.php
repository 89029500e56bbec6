$response = file_get_contents(
'https://app.zyntrohq.com/apis/v2/public/crm/updateFieldData',
false,
stream_context_create([
'http' => [
'method' => 'POST',
'header' => 'Content-Type: application/json',
'content' => json_encode([
'api_key' => 'your_zyntro_api_key',
'developer_secret' => 'your_developer_secret',
'org_id' => 'your-org-uuid',
'contact_id' => 'contact-uuid',
'fields' => [
'autoEngage' => 0,
'status' => 'Warm',
],
]),
],
])
);
$result = json_decode($response, true);

curl -X PATCH "https://api.nedzo.ai/v1/contacts/123e4567-e89b-12d3-a456-426614174000" \
    -H "Authorization: Bearer YOUR_API_KEY" \
    -H "Content-Type: application/json" \
    -d '{
      "firstName": "Jane",
      "tags": ["gold"],
      "customFields": {
        "MRR": 500
      }
    }'

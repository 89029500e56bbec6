/** Makes the tables of errors and rules fit, without a break inside of a code or an id, and the pale colours readable. */
export const pageStyle = `    :root { --panel-samples-width: 42%; --md-table-margin-vertical: 8px; }
    :root:not(.dark) { --color-blue-6: #1a5fd0; --color-blue-7: #2357ae; --color-carrot-7: #9a5206; --code-block-tokens-boolean-color: #0d6e39; --color-warm-grey-5: #696a76; }
    :root:not(.dark) .tag-patch { --tag-color: #7d5f00; }
    :root.dark { --text-color-disabled: #a3a4b0; --search-trigger-color: #a3a4b0; --search-input-placeholder-color: #a3a4b0; --button-content-color-disabled: #a3a4b0; }
    #redoc .schema-name { color: var(--text-color-primary) !important; }
    #redoc table.md :is(th, td) { padding: 6px 8px; font-size: 13px; line-height: 1.45; }
    #redoc table.md code { padding: 1px 4px; font-size: 12px; }
    #redoc table.md td:first-child code { word-break: normal; }
    #redoc table.md td:first-child code:only-child { white-space: nowrap; }
`;

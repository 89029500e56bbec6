/** Makes the tables of errors and rules fit: more room for the text, no break inside of a code or an id. */
export const pageStyle = `    :root { --panel-samples-width: 42%; --md-table-margin-vertical: 8px; }
    #redoc table.md :is(th, td) { padding: 6px 8px; font-size: 13px; line-height: 1.45; }
    #redoc table.md code { padding: 1px 4px; font-size: 12px; }
    #redoc table.md td:first-child code { word-break: normal; }
    #redoc table.md td:first-child code:only-child { white-space: nowrap; }
`;

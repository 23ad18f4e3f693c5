// Adds what some engines forget: a table that is laid out as a list on a narrow screen stays a table for screen readers. The roles
// are set here and not in the HTML, where the Nu checker counts a role on a table's own parts as an error.
{
  const roles = { "thead,tbody": "rowgroup", tr: "row", td: "cell", "thead th": "columnheader", "tbody th": "rowheader" };
  for (const table of document.querySelectorAll("table[role]")) {
    for (const [parts, role] of Object.entries(roles)) {
      for (const part of table.querySelectorAll(parts)) part.setAttribute("role", role);
    }
  }
}

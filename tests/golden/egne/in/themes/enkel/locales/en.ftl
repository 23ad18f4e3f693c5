area_contact = Ask the county about this area.

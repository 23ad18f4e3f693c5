area_contact = Spør fylket om dette området.

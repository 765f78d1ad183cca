
# ---------------------------------------------------------------- the calendar

# Days by their number, counted from 1970-01-01, and months by theirs, counted from the year 0: what is counted from the day asked
# about is compared so. What is no day comes before every day.
number_of(date) := (first_of(month_of(date)) + day_in(date)) - 1 if is_day(date)

number_of(date) := -1000000000 if not is_day(date)

month_of(date) := ((digits(date, 0, 4) * 12) + digits(date, 5, 2)) - 1

day_in(date) := digits(date, 8, 2)

# A one before them, and taken off again: no number begins with a zero.
digits(date, from, length) := to_number(concat("", ["1", substring(date, from, length)])) - ([1, 10, 100, 1000, 10000][length])

# The first day of a month (Hinnant, chrono-Compatible Low-Level Date Algorithms): years are taken to begin in March.
first_of(month) := (((((365 * year) + floor(year / 4)) - floor(year / 100)) + floor(year / 400)) + floor(((153 * nth) + 2) / 5)) - 719468 if {
	year := floor((month - 2) / 12)
	nth := (month - 2) - (12 * year)
}

days_of(month) := first_of(month + 1) - first_of(month)

# So many months after the day asked about, or before it: the last day of a month that is too short.
months_on(months) := (first_of(month) + min([day_in(day), days_of(month)])) - 1 if month := month_of(day) + months

# The first day from which a term of so many months does not end before the day asked about.
term_from(months) := (first_of(month) + day_in(day)) - 1 if {
	month := month_of(day) - months
	day_in(day) <= days_of(month)
}

term_from(months) := first_of(month + 1) if {
	month := month_of(day) - months
	day_in(day) > days_of(month)
}

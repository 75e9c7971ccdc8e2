"""Days and instants as offsets from the day the sample is made for."""

import datetime


class Calendar:
    """`today` is the first day of the story; `offset` is how many minutes its clocks are ahead of UTC."""

    def __init__(self, today, offset):
        self.today = today
        self.offset = offset

    def day(self, ago):
        """The day so many days ago; negative ones are still to come."""
        return self.today - datetime.timedelta(days=ago)

    def text(self, ago):
        """The same, as 2026-11-26."""
        return self.day(ago).isoformat()

    def month_and_day(self, ago):
        """A birthday on that day, without its year."""
        return self.day(ago).strftime("--%m-%d")

    def at(self, ago, hour=12, minute=0):
        """The instant at which clocks showed that hour so many days ago: 2026-11-26T11:00:00Z."""
        return self._utc(ago, hour, minute).strftime("%Y-%m-%dT%H:%M:%SZ")

    def milliseconds(self, ago, hour=12, minute=0):
        """The same, since 1970."""
        epoch = datetime.datetime(1970, 1, 1)
        return (self._utc(ago, hour, minute) - epoch) // datetime.timedelta(milliseconds=1)

    def _utc(self, ago, hour, minute):
        local = datetime.datetime.combine(self.day(ago), datetime.time(hour, minute))
        return local - datetime.timedelta(minutes=self.offset)

    def since_monday(self):
        """How many days ago the last Monday before today was."""
        return (self.today.weekday() or 7)

    def until_first_of_may(self):
        """How many days from now the next first of May that is at least three weeks away is."""
        for year in (self.today.year, self.today.year + 1):
            days = (datetime.date(year, 5, 1) - self.today).days
            if days >= 21:
                return days
        raise AssertionError("a year has a first of May")

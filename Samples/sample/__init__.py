"""The sample network: invented people whose histories show every rule, as offsets from one day."""

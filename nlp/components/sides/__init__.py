"""Who takes part besides: owners of schedules, captions, lists, delegations, mediators, hosts."""

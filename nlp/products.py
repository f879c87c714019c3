"""Matrix products of the models: by the linear algebra that NumPy is built with, in one thread.

Most of a parse is products of small matrices. thinc takes them from the BLIS of its own wheel, which must do for every
processor; the OpenBLAS of NumPy's wheels has kernels for each, and needs a third less time. One thread, as processes
share the work here, and as sums then come out the same whatever else the machine does.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from thinc.api import NumpyOps, get_current_ops, use_ops
from threadpoolctl import threadpool_limits


@contextmanager
def numpy_products() -> Iterator[None]:
    """Models loaded within this multiply by NumPy; those for a graphics card, or of Apple's library, stay as they are.

    The limit to one thread holds for the process from then on.
    """
    if type(get_current_ops()) is not NumpyOps:
        yield
        return
    threadpool_limits(limits=1, user_api="blas")
    with use_ops("numpy", use_blis=False):
        yield

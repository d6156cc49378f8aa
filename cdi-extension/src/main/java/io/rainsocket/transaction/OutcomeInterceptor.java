package io.rainsocket.transaction;

import io.rainsocket.core.socket.Transactions;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Watches the transaction of a handler's call; stands right behind {@code @Transactional}, which has the priority 200. */
@Interceptor
@InTransaction
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 210)
public class OutcomeInterceptor {

    private final Transactions transactions = ContainerTransactions.find();

    /**
     * Watches.
     *
     * @param call goes on
     * @return its result
     * @throws Exception what it throws
     */
    @AroundInvoke
    public Object watch(InvocationContext call) throws Exception {
        TransactionOutcome.watch(transactions);
        return call.proceed();
    }
}

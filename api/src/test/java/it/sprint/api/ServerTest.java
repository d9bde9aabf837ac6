package it.sprint.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * Runs the whole server on a free port, over the shared migrated database. It keeps no facts in
 * memory by itself, because tests publish one edition many times.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = {Api.class, TestServer.class},
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "sprint.columns.enabled=false")
public @interface ServerTest {}
